package io.github.hiwar;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.hiwar");

  @Test
  void packages_have_no_cycles() {
    slices().matching("io.github.hiwar.(*)..").should().beFreeOfCycles().check(CORE);
    slices().matching("io.github.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void dependencies_point_one_way() {
    Architectures.LayeredArchitecture picture =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    List<String> order =
        List.of(
            "value",
            "taxonomy",
            "lifecycle",
            "source",
            "terms",
            "party",
            "meeting",
            "demand",
            "agreement",
            "measure",
            "status");
    for (String name : order) {
      picture = picture.layer(name).definedBy("io.github.hiwar." + name);
    }
    picture = picture.layer("record").definedBy("io.github.hiwar");
    picture = picture.layer("shape").definedBy("io.github.hiwar.shape");
    picture = picture.layer("finding").definedBy("io.github.hiwar.finding");
    picture = picture.layer("names").definedBy("io.github.hiwar.names");
    picture = picture.layer("validation").definedBy("io.github.hiwar.validation");
    picture = picture.layer("insight").definedBy("io.github.hiwar.insight..");
    List<String> above = new ArrayList<>(order);
    above.add("record");
    above.add("shape");
    for (int i = 0; i < above.size() - 1; i++) {
      List<String> users = new ArrayList<>(above.subList(i + 1, above.size()));
      users.addAll(List.of("finding", "names", "validation", "insight"));
      picture =
          picture.whereLayer(above.get(i)).mayOnlyBeAccessedByLayers(users.toArray(String[]::new));
    }
    picture
        .whereLayer("shape")
        .mayOnlyBeAccessedByLayers("names", "validation", "insight")
        .whereLayer("finding")
        .mayOnlyBeAccessedByLayers("validation")
        .whereLayer("names")
        .mayOnlyBeAccessedByLayers("validation", "insight")
        .whereLayer("validation")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("insight")
        .mayNotBeAccessedByAnyLayer()
        .check(CORE);
  }

  @Test
  void core_uses_the_platform_and_jspecify_only() {
    ArchRuleDefinition.classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.hiwar..",
            "java..",
            "javax.annotation.processing..",
            "org.jspecify..",
            // Markers for the annotation processor: nothing looks for them at run time.
            "org.immutables.value")
        .check(CORE);
  }

  @Test
  void core_needs_nothing_at_run_time() throws Exception {
    assertThat(dependencies(new File("pom.xml"))).isEmpty();
    assertThat(dependencies(new File("../pom.xml"))).containsExactly("jspecify");
  }

  private static List<String> dependencies(File pom) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom);
    List<String> artifacts = new ArrayList<>();
    var nodes = document.getElementsByTagName("dependency");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element dependency = (Element) nodes.item(i);
      boolean direct =
          dependency.getParentNode().getParentNode().isSameNode(document.getDocumentElement());
      String scope = text(dependency, "scope");
      if (direct && (scope.isEmpty() || scope.equals("runtime") || scope.equals("compile"))) {
        artifacts.add(text(dependency, "artifactId"));
      }
    }
    return artifacts;
  }

  private static String text(Element element, String name) {
    var nodes = element.getElementsByTagName(name);
    return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent();
  }
}

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whether a staged release is complete: what Maven Central asks for, and what our own users do.
 *
 * <p>{@code java release/CheckStaging.java FOLDER VERSION}; says everything that is wrong, not the first only.
 */
class CheckStaging {
  /** What a JAR may weigh, in bytes: a little above what it weighs today, so that growth is seen. */
  private static final Map<String, Long> LIMITS = new TreeMap<>();

  private final Path group;
  private final String version;
  /** The packages that serve others of their module, and are not exported on purpose. */
  private static final Set<String> INNER = Set.of("io.github.hiwar.events", "io.github.hiwar.exchange.packed", "io.github.hiwar.exchange.words", "io.github.hiwar.names", "io.github.hiwar.report.page", "io.github.hiwar.report.templates", "io.github.hiwar.wire");

  /** What is published beside a JAR and its documentation: what runs. */
  private static final Map<String, List<String>> MORE = Map.of("hiwar-cli", List.of("-all.jar", ".sh"));

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, String> packageOwners = new TreeMap<>();

  private CheckStaging(Path folder, String version) {
    this.group = folder.resolve("io/github/hiwar");
    this.version = version;
  }

  public static void main(String[] args) throws Exception {
    for (String line : Files.readAllLines(Path.of("release/sizes.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        LIMITS.put(line.split(" +")[0], Long.parseLong(line.split(" +")[1]) * 1000);
      }
    }
    CheckStaging check = new CheckStaging(Path.of(args[0]), args[1]);
    check.artifacts();
    check.wrong.forEach(System.err::println);
    if (!check.wrong.isEmpty()) {
      System.exit(1);
    }
    System.out.println("the staged " + args[1] + " is complete: " + LIMITS.keySet() + " and hiwar-bom");
  }

  private void artifacts() throws Exception {
    Set<String> expected = new TreeSet<>(LIMITS.keySet());
    expected.add("hiwar-bom");
    try (Stream<Path> folders = Files.list(group)) {
      Set<String> found = folders.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
      expect(found.equals(expected), "published are " + found + ", not " + expected);
    }
    for (String artifact : expected) {
      List<String> files = new ArrayList<>(List.of(".pom", "-cyclonedx.json"));
      if (!artifact.equals("hiwar-bom")) {
        files.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar"));
        files.addAll(MORE.getOrDefault(artifact, List.of()));
      } else {
        files.remove("-cyclonedx.json");
      }
      files(artifact, files);
      pom(artifact);
      if (!artifact.equals("hiwar-bom")) {
        jar(artifact);
        bill(artifact);
      }
    }
  }

  private Path file(String artifact, String ending) {
    return group.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
  }

  /** Each file with its signature and its checksums, and no file besides. */
  private void files(String artifact, List<String> endings) throws Exception {
    Set<Path> allowed = new TreeSet<>();
    for (String ending : endings) {
      for (String signature : List.of("", ".asc")) {
        Path file = file(artifact, ending + signature);
        allowed.add(file);
        if (!Files.exists(file)) {
          wrong.add(file.getFileName() + " is missing");
          continue;
        }
        if (!signature.isEmpty()) {
          continue;
        }
        for (Map.Entry<String, String> sum : Map.of(".md5", "MD5", ".sha1", "SHA-1").entrySet()) {
          Path beside = file(artifact, ending + sum.getKey());
          allowed.add(beside);
          expect(
              Files.exists(beside) && Files.readString(beside).strip().equals(digest(file, sum.getValue())),
              beside.getFileName() + " is missing or is not the digest of its file");
        }
      }
    }
    try (Stream<Path> found = Files.list(group.resolve(artifact).resolve(version))) {
      found.filter(Predicate.not(allowed::contains)).forEach(f -> wrong.add(f.getFileName() + " is not to be published"));
    }
  }

  private static String digest(Path file, String algorithm) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
  }

  /** What Central asks of a POM, and nothing of our build. */
  private void pom(String artifact) throws Exception {
    Path file = file(artifact, ".pom");
    String text = Files.readString(file);
    Element project =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    for (String path :
        List.of("name", "description", "url", "licenses/license/name", "licenses/license/url",
            "developers/developer/name", "scm/connection", "scm/developerConnection", "scm/url")) {
      expect(at(project, path) != null, file.getFileName() + " has no " + path);
    }
    for (String path : List.of("parent", "build", "profiles", "properties", "repositories", "pluginRepositories", "modules")) {
      expect(at(project, path) == null, file.getFileName() + " has a " + path);
    }
    expect(version.equals(text(at(project, "version"))), file.getFileName() + " is not of version " + version);
    for (String word : List.of("SNAPSHOT", "${", "<scope>test", "<scope>system", "<version>LATEST")) {
      expect(!text.contains(word), file.getFileName() + " contains " + word);
    }
    if (artifact.equals("hiwar-bom")) {
      for (String managed : LIMITS.keySet()) {
        expect(text.contains("<artifactId>" + managed + "</artifactId>"), "the BOM does not know " + managed);
      }
    }
  }

  private static Element at(Element from, String path) {
    Element element = from;
    for (String name : path.split("/")) {
      Element next = null;
      for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
        if (next == null && n instanceof Element e && e.getTagName().equals(name)) {
          next = e;
        }
      }
      if (next == null) {
        return null;
      }
      element = next;
    }
    return element.getTextContent().isBlank() ? null : element;
  }

  private static String text(Element element) {
    return element == null ? "" : element.getTextContent().strip();
  }

  private void jar(String artifact) throws IOException {
    Path file = file(artifact, ".jar");
    long limit = LIMITS.get(artifact);
    expect(Files.size(file) <= limit, artifact + " weighs " + Files.size(file) + " bytes, more than " + limit + " (release/sizes.txt)");
    try (JarFile jar = new JarFile(file.toFile())) {
      Set<String> names = jar.stream().filter(e -> !e.isDirectory()).map(e -> e.getName()).collect(Collectors.toCollection(TreeSet::new));
      expect(names.contains("META-INF/LICENSE") && names.contains("META-INF/NOTICE"), artifact + " carries no licence or no notice");
      Set<String> packages = names.stream().filter(n -> n.endsWith(".class") && n.contains("/")).map(CheckStaging::folder).collect(Collectors.toCollection(TreeSet::new));
      for (String name : packages) {
        String other = packageOwners.putIfAbsent(name, artifact);
        expect(other == null, "the package " + name + " is split between " + other + " and " + artifact);
      }
      Set<String> exported = module(artifact, jar, names, packages);
      manifest(artifact, jar, names);
      nativeImage(artifact, jar, names);
      for (String name : names) {
        if (name.endsWith(".class")) {
          try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            byte[] head = in.readNBytes(8);
            expect(head[7] == 61, name + " is not for Java 17");
          }
        }
      }
      documentation(artifact, exported);
    }
  }

  /** The descriptor names what is public, and the services as the class path knows them. */
  private Set<String> module(String artifact, JarFile jar, Set<String> names, Set<String> packages) throws IOException {
    if (!names.contains("module-info.class")) {
      wrong.add(artifact + " is no module");
      return Set.of();
    }
    ModuleDescriptor module;
    try (InputStream in = jar.getInputStream(jar.getEntry("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
    String expected = artifact.replace("hiwar-", "io.github.hiwar.");
    expect(module.name().equals(expected), artifact + " is the module " + module.name() + ", not " + expected);
    Set<String> exported = module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    for (String name : packages) {
      boolean isPublic = false;
      for (String type : names) {
        isPublic |= type.endsWith(".class") && folder(type).equals(name) && isPublic(jar, type);
      }
      // Its types are public for its neighbours alone.
      boolean inner = INNER.contains(name);
      expect((isPublic && !inner) == exported.contains(name), artifact + ": the package " + name + (isPublic ? " has public types and is not exported" : " is exported without a public type"));
    }
    Set<String> services = new TreeSet<>();
    for (String name : names) {
      if (name.startsWith("META-INF/services/")) {
        services.add(name.substring(18) + " " + read(jar, name).strip());
      }
    }
    Set<String> provided = new TreeSet<>();
    module.provides().forEach(p -> p.providers().forEach(c -> provided.add(p.service() + " " + c)));
    expect(services.equals(provided), artifact + ": META-INF/services says " + services + ", the module " + provided);
    for (ModuleDescriptor.Requires requires : module.requires()) {
      expect(!requires.name().contains("immutables"), artifact + " asks for " + requires.name());
    }
    return exported;
  }

  private static boolean isPublic(JarFile jar, String type) throws IOException {
    if (type.contains("$") || type.endsWith("-info.class")) {
      return false;
    }
    try (InputStream in = jar.getInputStream(jar.getEntry(type))) {
      return ClassFlags.isPublic(in.readAllBytes());
    }
  }

  private void manifest(String artifact, JarFile jar, Set<String> names) throws IOException {
    var headers = jar.getManifest().getMainAttributes();
    for (String header : List.of("Bundle-SymbolicName", "Bundle-Version", "Bundle-License", "Export-Package", "Import-Package", "Require-Capability")) {
      expect(headers.getValue(header) != null, artifact + " has no OSGi header " + header);
    }
    for (String header : List.of("Built-By", "Build-Jdk", "Bnd-LastModified", "Created-By")) {
      expect(headers.getValue(header) == null, artifact + " tells of its build machine: " + header);
    }
    for (String name : names) {
      if (name.startsWith("META-INF/services/")) {
        String capability = "osgi.serviceloader=\"" + name.substring(18) + "\"";
        expect(String.valueOf(headers.getValue("Provide-Capability")).contains(capability), artifact + " does not offer " + capability + " to OSGi");
      }
    }
  }

  /** A native image holds a resource only if the metadata, new and old, name it. */
  private void nativeImage(String artifact, JarFile jar, Set<String> names) throws IOException {
    String folder = "META-INF/native-image/io.github.hiwar/" + artifact + "/";
    String now = names.contains(folder + "reachability-metadata.json") ? read(jar, folder + "reachability-metadata.json") : "";
    String before = names.contains(folder + "resource-config.json") ? read(jar, folder + "resource-config.json") : "";
    int resources = 0;
    for (String name : names) {
      if (!name.endsWith(".class") && !name.startsWith("META-INF/")) {
        resources++;
        expect(now.contains("\"glob\": \"" + name + "\""), artifact + ": reachability-metadata.json does not name " + name);
        expect(before.contains("\\\\Q" + name + "\\\\E"), artifact + ": resource-config.json does not name " + name);
      }
    }
    expect(now.split("\"glob\"", -1).length - 1 == resources, artifact + ": reachability-metadata.json names what is not there");
    expect(before.split("\"pattern\"", -1).length - 1 == resources, artifact + ": resource-config.json names what is not there");
  }

  private void documentation(String artifact, Set<String> packages) throws IOException {
    for (String kind : List.of("-sources.jar", "-javadoc.jar")) {
      Path file = file(artifact, kind);
      if (!Files.exists(file)) {
        continue;
      }
      try (JarFile jar = new JarFile(file.toFile())) {
        expect(jar.getEntry(kind.equals("-sources.jar") ? "module-info.java" : "index.html") != null, file.getFileName() + " is empty");
        for (String name : packages) {
          String path = name.replace('.', '/');
          if (kind.equals("-sources.jar")) {
            expect(jar.getEntry(path + "/package-info.java") != null, file.getFileName() + " lacks " + name);
          } else {
            var page = jar.getEntry(artifact.replace("hiwar-", "io.github.hiwar.") + "/" + path + "/package-summary.html");
            expect(page != null, file.getFileName() + " has no page of " + name);
            if (page != null) {
              expect(read(jar, page.getName()).contains("<pre>"), file.getFileName() + ": the page of " + name + " has no example");
            }
          }
        }
      }
    }
  }

  private void bill(String artifact) throws IOException {
    Path file = file(artifact, "-cyclonedx.json");
    if (Files.exists(file)) {
      String bill = Files.readString(file);
      expect(bill.contains("pkg:maven/io.github.hiwar/" + artifact + "@" + version), file.getFileName() + " is not about " + artifact);
      expect(!bill.contains("serialNumber") && !bill.contains("SNAPSHOT"), file.getFileName() + " has a serial number or a snapshot");
    }
  }

  private static String folder(String entry) {
    return entry.contains("/") ? entry.substring(0, entry.lastIndexOf('/')).replace('/', '.') : "";
  }

  private static String read(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  /** As much of the class file format (JVMS 4.1) as it takes to find the access flags. */
  private static final class ClassFlags {
    static boolean isPublic(byte[] b) {
      int at = 10;
      int count = u2(b, 8);
      for (int i = 1; i < count; i++) {
        switch (b[at]) {
          case 1 -> at += 3 + u2(b, at + 1);
          case 7, 8, 16, 19, 20 -> at += 3;
          case 15 -> at += 4;
          case 5, 6 -> {
            at += 9;
            i++;
          }
          default -> at += 5;
        }
      }
      return (u2(b, at) & 1) != 0;
    }

    private static int u2(byte[] b, int at) {
      return (b[at] & 255) << 8 | b[at + 1] & 255;
    }
  }
}

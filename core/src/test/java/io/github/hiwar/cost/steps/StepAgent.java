package io.github.hiwar.cost.steps;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Has classes count the steps that they take: ours, and those of the JDK that do work for us. */
public final class StepAgent implements ClassFileTransformer {
  private static final String[] COUNTED = {
    "io/github/hiwar/",
    "java/util/",
    "java/math/",
    "java/text/",
    "java/time/",
    "java/net/URI",
    "java/lang/String",
    "java/lang/AbstractString",
    "java/lang/Character",
    "jdk/internal/icu/",
    "jdk/internal/util/ArraysSupport"
  };

  private StepAgent() {}

  /** Called by the JVM before {@code main}. */
  public static void premain(@Nullable String options, Instrumentation instrumentation)
      throws UnmodifiableClassException {
    instrumentation.addTransformer(new StepAgent(), true);
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (instrumentation.isModifiableClass(type) && isCounted(type.getName().replace('.', '/'))) {
        loaded.add(type);
      }
    }
    instrumentation.retransformClasses(loaded.toArray(Class<?>[]::new));
  }

  // Nothing here may load a class, since that would ask for this transformer again.
  private static boolean isCounted(@Nullable String name) {
    if (name == null || name.startsWith("io/github/hiwar/cost/steps/")) {
      return false;
    }
    for (String prefix : COUNTED) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> type,
      @Nullable ProtectionDomain domain,
      byte[] classFile) {
    if (!isCounted(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new CountingClass(writer), 0);
    return writer.toByteArray();
  }
}

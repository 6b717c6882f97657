package io.github.hiwar.cost.steps;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class as it is, but for a step counted at each call and at each jump back. */
final class CountingClass extends ClassVisitor {
  private static final String STEPS = "io/github/hiwar/cost/steps/Steps";

  CountingClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
  }

  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        count();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void count() {
      visitFieldInsn(Opcodes.GETSTATIC, STEPS, "taken", "J");
      visitInsn(Opcodes.LCONST_1);
      visitInsn(Opcodes.LADD);
      visitFieldInsn(Opcodes.PUTSTATIC, STEPS, "taken", "J");
    }
  }
}

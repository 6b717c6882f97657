package io.github.hiwar.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How every model type is generated: package-private implementation behind a public interface, JDK
 * collections, and no annotation that a user's compiler would have to look for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    validationMethod = Value.Style.ValidationMethod.SIMPLE,
    allowedClasspathAnnotations = {Generated.class},
    jacksonIntegration = false,
    deferCollectionAllocation = true,
    mergeFromSupertypesDynamically = false,
    defaults = @Value.Immutable(copy = false))
public @interface HiwarStyle {}

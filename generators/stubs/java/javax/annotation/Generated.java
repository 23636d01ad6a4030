package javax.annotation;

/** Stands in for the annotation that left the JDK, so that generated code compiles without a repository. */
public @interface Generated {
  String[] value();

  String date() default "";

  String comments() default "";
}

package org.threshold.trace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a test proves: it would fail if this behaviour were taken away. Read from compiled tests, so
 * nothing is needed where they run.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Requirement {

    /** One or two ids of {@code requirements.txt}, such as {@code L-3.1.7}. */
    String[] value();
}

package org.threshold.workflow.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of controllers behind the real security, with real error answers and strict JSON; staff
 * are {@link People}, and {@link Requests} says who asks. Use cases are the test's to provide; what
 * is {@link Afresh} among its beans begins so before each method.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@ExtendWith(BeginAfresh.class)
@ContextConfiguration(classes = WebSliceApplication.class)
@Import({WebSliceParts.class, ControllersUnderTest.class})
public @interface WebSlice {

    /** The controllers under test. */
    @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
    Class<?>[] value();
}

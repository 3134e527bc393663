package org.threshold.workflow.access;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * The controllers that a {@link WebSlice} names, as beans, and what the test itself configures:
 * nothing is searched for among all.
 */
final class ControllersUnderTest implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata test) {
        String[] controllers = test.getAnnotations().get(WebSlice.class).getStringArray("value");
        Stream<String> configurations =
                Arrays.stream(test.getMemberClassNames()).filter(ControllersUnderTest::configures);
        return Stream.concat(Arrays.stream(controllers), configurations).toArray(String[]::new);
    }

    private static boolean configures(String member) {
        return ClassUtils.resolveClassName(member, ControllersUnderTest.class.getClassLoader())
                .isAnnotationPresent(TestConfiguration.class);
    }
}

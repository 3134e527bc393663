package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/**
 * Two features may not call a component the same: Spring names components by their simple name, and
 * the service then does not start. Tests of one feature alone never show it.
 */
class BeanNamesTest {

    private static final String ROOT = "org.threshold.workflow";

    @Test
    void every_component_has_a_name_of_its_own() {
        Map<String, String> named = new HashMap<>();

        for (BeanDefinition found :
                new ClassPathScanningCandidateComponentProvider(true)
                        .findCandidateComponents(ROOT)) {
            String component = Objects.requireNonNull(found.getBeanClassName());
            String other = named.put(ClassUtils.getShortName(component), component);
            assertThat(other).as("the same simple name as %s", component).isNull();
        }

        assertThat(named).hasSizeGreaterThan(200);
    }
}

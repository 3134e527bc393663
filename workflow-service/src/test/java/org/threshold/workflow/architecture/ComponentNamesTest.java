package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** Features choose their names apart; two components of one name would keep it from starting. */
class ComponentNamesTest {

    @Test
    void no_two_components_have_one_name() {
        var scanner = new ClassPathBeanDefinitionScanner(new SimpleBeanDefinitionRegistry());

        assertThat(scanner.scan("org.threshold.workflow")).isPositive();
    }
}

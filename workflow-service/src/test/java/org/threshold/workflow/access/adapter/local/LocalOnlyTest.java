package org.threshold.workflow.access.adapter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

/** Demo accounts exist on local machines only. */
class LocalOnlyTest {

    @Test
    void no_bean_that_writes_demo_accounts_exists_outside_the_local_profile() {
        assertThat(seeders("production")).isEmpty();
        assertThat(seeders("default")).isEmpty();
    }

    @Test
    void the_local_profile_has_them() {
        assertThat(seeders("local"))
                .containsExactlyInAnyOrder(
                        "SeedFromFile", "LocalAccounts", "LocalKeys", "JdbcAccountSeeds");
    }

    private static Set<String> seeders(String profile) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        var scanner = new ClassPathScanningCandidateComponentProvider(true, environment);
        return scanner.findCandidateComponents("org.threshold.workflow.access").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> String.valueOf(name).replaceAll(".*\\.", ""))
                .filter(name -> name.contains("Seed") || name.startsWith("Local"))
                .collect(Collectors.toSet());
    }
}

package org.threshold.workflow.access;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.threshold.workflow.access.domain.ApiKeys;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.entry.EntriesInMemory;

/** What {@link WebSlice} adds: the real parts around controllers, on memory instead of tables. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({
    "org.threshold.workflow.access.app",
    "org.threshold.workflow.access.adapter.web",
    "org.threshold.workflow.platform.security",
    "org.threshold.workflow.platform.time",
    "org.threshold.workflow.platform.web"
})
@ComponentScan(
        basePackages = {
            "org.threshold.workflow.protocol.adapter.web",
            "org.threshold.workflow.restricted.adapter.web"
        },
        useDefaultFilters = false,
        includeFilters = {
            @Filter(ControllerAdvice.class),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WebMvcConfigurer.class)
        })
public class WebSliceParts {

    @Bean
    EntriesInMemory entries() {
        return new EntriesInMemory();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }

    @Bean
    FakeSignInFailures failures() {
        return new FakeSignInFailures();
    }

    @Bean
    FakeSessionBook sessionBook() {
        return new FakeSessionBook();
    }

    @Bean
    FakeAccessLog accessLog() {
        return new FakeAccessLog();
    }

    @Bean
    FakePasswords passwords() {
        return new FakePasswords();
    }

    @Bean
    FakeKeys issued() {
        return new FakeKeys();
    }

    @Bean
    ApiKeys keys() {
        var known = KeyHash.of(People.HOSPITAL_KEY);
        return (hash, now) -> hash.equals(known) ? Optional.of(People.HOSPITAL) : Optional.empty();
    }
}

package org.threshold.notification.platform.local;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the addresses below {@code /local} on a local machine. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalAccess {

    @Bean
    @Order(1)
    SecurityFilterChain localAddresses(HttpSecurity http) {
        return http.securityMatcher("/local/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}

package org.threshold.notification.platform.security;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may reach what: one table, and whatever is not in it is refused. There is no session and no
 * cookie, so there is nothing that a forged request could borrow.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            ApiKeys keys,
            @Value("${threshold.notify-callback-token:}") String notify,
            AccessProblems problems) {
        return http.authorizeHttpRequests(AccessRules::table)
                .addFilterBefore(new KeyFilter(keys), AuthorizationFilter.class)
                .addFilterBefore(new CallbackFilter(notify), AuthorizationFilter.class)
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AccessRules::headers)
                .build();
    }

    /** Nobody signs in here by name; its presence keeps Boot from making a default user. */
    @Bean
    UserDetailsService noUsers() {
        return name -> {
            throw new UsernameNotFoundException("No one signs in by name");
        };
    }

    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        String notifications = "/api/v1/notifications/*";
        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/n/**", "/actuator/health/readiness", "/actuator/health/liveness")
                .permitAll()
                .requestMatchers(HttpMethod.POST, notifications + "/acknowledgements")
                .hasRole("AGENCY")
                .requestMatchers(HttpMethod.GET, notifications)
                .hasAnyRole("AGENCY", "SERVICE")
                .requestMatchers(
                        HttpMethod.GET,
                        "/api/v1/cases/*/notifications",
                        notifications + "/replies/*")
                .hasRole("SERVICE")
                .requestMatchers(
                        HttpMethod.GET,
                        "/api/v1/agencies/**",
                        "/api/v1/directory/on-duty",
                        "/api/v1/directory/gaps")
                .hasRole("SERVICE")
                .requestMatchers(
                        "/api/v1/parked",
                        "/api/v1/directory/**",
                        "/api/v1/agencies/**",
                        "/api/v1/keys/**")
                .hasRole("OPERATOR")
                .requestMatchers(HttpMethod.POST, CallbackFilter.PATH)
                .hasRole(CallbackFilter.ROLE)
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                .hasRole("SERVICE")
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}

package org.threshold.notification.platform.security;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.Caller.Operator;
import org.threshold.notification.platform.security.Caller.ServiceSystem;
import org.threshold.notification.platform.web.SliceOfProblems;

/** The access rules with one key of each kind, for a slice of web tests. */
@TestConfiguration
@Import({AccessRules.class, AccessProblems.class, SliceOfProblems.class})
public class SliceOfAccess {

    public static final String POLICE = "Bearer thr_police";
    public static final String SERVICE = "Bearer thr_service";
    public static final String OPERATOR = "Bearer thr_operator";

    private static final Map<String, Caller> CALLERS =
            Map.of(
                    "thr_police", new AgencySystem("police"),
                    "thr_service", new ServiceSystem(),
                    "thr_operator", new Operator());

    @Bean
    ApiKeys keysInMemory() {
        return new ApiKeys() {
            @Override
            public Optional<Caller> callerOf(String key) {
                return Optional.ofNullable(CALLERS.get(key));
            }

            @Override
            public void admit(String key, Caller caller) {
                throw new UnsupportedOperationException("The keys of a slice are fixed");
            }
        };
    }
}

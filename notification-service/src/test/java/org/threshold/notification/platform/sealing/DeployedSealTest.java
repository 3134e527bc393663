package org.threshold.notification.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A deployed service has a key, or it does not start. */
class DeployedSealTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(DeployedSeal.class);

    @Test
    void without_a_key_it_does_not_start_and_says_what_to_set() {
        service.run(
                context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("THRESHOLD_SECRET_KEYS is not set"));
    }

    @Test
    void with_a_key_that_is_none_it_does_not_start() {
        service.withPropertyValues("threshold.secret-keys=changeme")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void with_a_key_it_seals() {
        service.withPropertyValues("threshold.secret-keys=" + KEY)
                .run(context -> assertThat(context).hasSingleBean(Seal.class));
    }
}

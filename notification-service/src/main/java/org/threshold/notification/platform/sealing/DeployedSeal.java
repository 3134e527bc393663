package org.threshold.notification.platform.sealing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The seal of a deployed service: its keys come from the configuration, or it does not start. */
@Configuration(proxyBeanMethods = false)
@Profile("!local")
class DeployedSeal {

    @Bean
    Seal seal(@Value("${threshold.secret-keys:}") String keys) {
        if (keys.isBlank()) {
            throw new IllegalStateException(
                    "THRESHOLD_SECRET_KEYS is not set. Webhook secrets are kept sealed: give the"
                            + " base64 of 32 random bytes, and keep it somewhere else than the"
                            + " database and its backups. See docs/adr/webhook-secrets-are-sealed.md");
        }
        return Seal.with(keys);
    }
}

package org.threshold.notification.directory;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.local.Credentials.AgencySystem;
import org.threshold.notification.platform.local.CredentialsFile;

/**
 * Enters the demo agencies of the credentials file, before anything listens: webhook first, mail
 * second, for any role. What an operator has entered since is left alone.
 */
@Component
@Profile("local")
class SeedDirectory implements SmartInitializingSingleton {

    private final CredentialsFile file;
    private final Entries entries;
    private final CaseClock clock;

    SeedDirectory(CredentialsFile file, Entries entries, CaseClock clock) {
        this.file = file;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (AgencySystem system : file.read().systems()) {
            Recipient desk = new Recipient(system.agency(), Recipient.ANY_ROLE);
            if (entries.of(desk).isEmpty()) {
                entries.replace(desk, channels(system), clock.now());
            }
        }
    }

    private static List<Endpoint> channels(AgencySystem system) {
        return List.of(
                new Endpoint(
                        "webhook",
                        Map.of("url", system.webhookUrl(), "secret", system.webhookSecret())),
                new Endpoint("mail", Map.of("address", system.email())));
    }
}

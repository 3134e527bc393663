package org.threshold.workflow.access.adapter.local;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** At start, in the local profile only, writes who is in the file of demo credentials. */
@Component
@Profile("local")
class SeedFromFile implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedFromFile.class);

    private final Path file;
    private final LocalAccounts accounts;
    private final LocalKeys keys;

    SeedFromFile(
            @Value("${threshold.credentials}") Path file, LocalAccounts accounts, LocalKeys keys) {
        this.file = file;
        this.accounts = accounts;
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var credentials = JsonMapper.shared().readValue(file.toFile(), CredentialsFile.class);
        credentials.accounts().forEach(accounts::write);
        credentials.systems().forEach(keys::write);
        keys.writeOwn(credentials.services().workflowApiKey());
        LOG.info(
                "Seeded {} demo accounts and {} systems",
                credentials.accounts().size(),
                credentials.systems().size());
    }
}

package org.threshold.local.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsFileTest {

    private static final String SIMULATOR = "http://127.0.0.1:8090";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("credentials.json");
    }

    @Test
    void the_first_start_makes_a_file_that_only_its_owner_reads() throws IOException {
        new CredentialsFile(file).readOrMake(SIMULATOR);

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void everybody_has_a_password_of_their_own_that_is_not_shown_by_accident() {
        var credentials = new CredentialsFile(file).readOrMake(SIMULATOR);

        var passwords = credentials.accounts().stream().map(Account::password).toList();
        assertThat(new HashSet<>(passwords)).hasSameSizeAs(passwords).hasSize(17);
        assertThat(passwords).allMatch(password -> password.length() == 14);
        assertThat(credentials.toString()).doesNotContain(passwords);
    }

    @Test
    void a_later_start_keeps_every_secret() {
        var first = new CredentialsFile(file).readOrMake(SIMULATOR);

        var second = new CredentialsFile(file).readOrMake(SIMULATOR);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_later_start_on_another_port_moves_the_webhooks_and_nothing_else() {
        var first = new CredentialsFile(file).readOrMake(SIMULATOR);

        var second = new CredentialsFile(file).readOrMake("http://127.0.0.1:9999");

        assertThat(second.accounts()).isEqualTo(first.accounts());
        assertThat(second.systems())
                .extracting(AgencySystem::webhookSecret)
                .isEqualTo(first.systems().stream().map(AgencySystem::webhookSecret).toList());
        assertThat(second.systems())
                .extracting(AgencySystem::webhookUrl)
                .allMatch(url -> url.startsWith("http://127.0.0.1:9999/"));
    }

    @Test
    void an_account_that_a_newer_version_has_is_added() {
        var first = new CredentialsFile(file).readOrMake(SIMULATOR);
        var older =
                new Credentials(first.accounts().subList(0, 3), first.systems(), first.services());

        var newer = older.broughtUpTo(first);

        assertThat(newer.accounts()).isEqualTo(first.accounts());
    }

    @Test
    void keys_and_secrets_have_the_shapes_that_the_services_expect() {
        var police = new CredentialsFile(file).readOrMake(SIMULATOR).systems().getFirst();

        assertThat(police.agency()).isEqualTo("police");
        assertThat(police.apiKey()).startsWith("thr_").hasSize(47);
        assertThat(police.webhookUrl()).isEqualTo("http://127.0.0.1:8090/police/webhook");
        assertThat(Base64.getDecoder().decode(police.webhookSecret().substring(6))).hasSize(32);
    }
}

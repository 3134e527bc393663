package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threshold.local.server.LocalServers;
import org.threshold.workflow.story.Person.Answer;

/** The service on real servers, with the accounts of the local profile. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
public abstract class RealServers {

    static final LocalServers SERVERS = LocalServers.shared();

    /** The door to the agencies, which is quiet and has no clock to move. */
    static final QuietDoor DOOR = new QuietDoor();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        var database = SERVERS.newDatabase("workflow");
        properties.add("THRESHOLD_DB_URL", database::url);
        properties.add("THRESHOLD_DB_USER", database::user);
        properties.add("THRESHOLD_DB_PASSWORD", database::password);
        properties.add("THRESHOLD_KAFKA", () -> SERVERS.kafka().bootstrap());
        properties.add("THRESHOLD_ENGINE_GRPC", () -> SERVERS.zeebe().grpc());
        properties.add("THRESHOLD_ENGINE_ACTUATOR", () -> SERVERS.zeebe().actuator());
        properties.add("THRESHOLD_NOTIFICATION_URL", DOOR::url);
        properties.add("THRESHOLD_CREDENTIALS", () -> credentials().toString());
    }

    private static Path credentials() {
        try {
            Path file = Files.createTempFile(Path.of("target"), "credentials", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, Accounts.FILE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Signs somebody in. */
    protected Person signedIn(String username) {
        return Person.signIn("http://127.0.0.1:" + port, username);
    }

    /** A system with its agency's key. */
    protected Person system(String agency) {
        return holding(Accounts.key(agency));
    }

    /** A system with this key. */
    Person holding(String key) {
        return Person.system("http://127.0.0.1:" + port, key);
    }

    /** A baby whom this system refers; the reference of the case. */
    protected static String babyReferredBy(Person system) {
        var baby = Map.of("ageInMonths", 2, "mobility", "not-mobile");
        Answer answer =
                system.post(
                        "/api/v1/referrals",
                        Map.of(
                                "children", List.of(baby),
                                "whereabouts", "On the ward",
                                "worry", "Not feeding."),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0).get("caseRef").stringValue();
    }
}

package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.OnRealServers;

/** An agency whose system only polls a folder. */
class FileDropIT extends OnRealServers {

    private final String agency = newAgency();
    @Autowired private JdbcClient jdbc;

    @Test
    void it_finds_what_it_is_told_and_hears_of_it_when_its_folder_is_back() throws IOException {
        enterFolder();
        UUID id = UUID.randomUUID();
        publish(agency, aRequest(id, agency));
        await().until(() -> outcomes(id).contains("unreachable"));
        assertThat(TOPIC.states(id)).containsExactly("queued");

        Path folder = Files.createDirectory(FILE_DROP.resolve(agency));
        advance(3);

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(folder)
                .isDirectoryContaining("glob:**.dat")
                .isDirectoryContaining("glob:**.ctl");
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
    }

    private List<String> outcomes(UUID id) {
        return jdbc.sql(
                        """
                        select a.outcome from attempt a join delivery d on d.id = a.delivery_id
                        where d.notification_id = :id
                        """)
                .param("id", id)
                .query(String.class)
                .list();
    }

    private void enterFolder() {
        enter(
                agency,
                """
                {"kind":"file-drop","settings":{"folder":"%s","mailbox":"X26"}}
                """
                        .formatted(agency));
    }
}

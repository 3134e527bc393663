package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        await().until(() -> unreachable(id) > 0);
        assertThat(TOPIC.states(id)).containsExactly("queued");

        Path folder = Files.createDirectory(FILE_DROP.resolve(agency));
        advance(3);

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(folder)
                .isDirectoryContaining("glob:**.dat")
                .isDirectoryContaining("glob:**.ctl");
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
    }

    private long unreachable(UUID id) {
        return jdbc.sql(
                        """
                        select count(*) from attempt a join delivery d on d.id = a.delivery_id
                        where d.notification_id = :id and a.outcome = 'unreachable'
                        """)
                .param("id", id)
                .query(Long.class)
                .single();
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

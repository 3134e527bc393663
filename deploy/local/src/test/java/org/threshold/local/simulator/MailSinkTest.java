package org.threshold.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threshold.local.server.Ports;

class MailSinkTest {

    @TempDir Path folder;

    @Test
    void a_mail_is_on_disk_when_its_sender_hears_that_it_was_taken() {
        var file = folder.resolve("journal.jsonl");
        int port = Ports.orFree(0);
        new MailSink(port, new Received(new Journal(file, Json.MAPPER)), Clock.systemUTC()).start();

        GreenMailUtil.sendTextEmail(
                "referrals@gp.example",
                "threshold@council.example",
                "Contact us",
                "http://127.0.0.1/link",
                new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        assertThat(new Received(new Journal(file, Json.MAPPER)).mails())
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.to()).isEqualTo("referrals@gp.example");
                            assertThat(mail.subject()).isEqualTo("Contact us");
                            assertThat(mail.text()).contains("http://127.0.0.1/link");
                        });
    }
}

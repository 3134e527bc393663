package org.threshold.workflow.referral.adapter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.app.Receipt;
import org.threshold.workflow.referral.app.ReceiveReferral;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a form that was sent, under its sender's key, and receives it: for the API and the page.
 */
@Component
class ReferralSendings {

    private final ReceiveReferral receive;
    private final CaseClock clock;
    private final Ids ids;
    private final JsonMapper json;

    ReferralSendings(ReceiveReferral receive, CaseClock clock, Ids ids, JsonMapper json) {
        this.receive = receive;
        this.clock = clock;
        this.ids = ids;
        this.json = json;
    }

    String newKey() {
        return ids.next().toString();
    }

    Receipt receive(Actor who, ReferralForm form, @Nullable String key) {
        var reading = new ReferralReading(clock.now());
        var report = reading.read(form, who.agency());
        if (!reading.refusals().isEmpty()) {
            return new Receipt.Refused(reading.refusals());
        }
        return receive.handle(
                who, report, new SendingKey(key == null ? newKey() : key, fingerprint(form)));
    }

    private String fingerprint(ReferralForm form) {
        try {
            byte[] sent = json.writeValueAsString(form).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}

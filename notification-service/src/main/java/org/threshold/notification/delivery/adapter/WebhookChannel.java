package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Letter;
import org.threshold.notification.platform.CloudEvent;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.WallClock;

/** Posts to an agency's system with a Standard Webhooks signature. */
@Component
class WebhookChannel implements Channel {

    private static final String URL = "url";

    private final SignalBody body;
    private final WebAddress address;
    private final AgencyCall call;
    private final WallClock wall;

    WebhookChannel(SignalBody body, WebAddress address, AgencyCall call, WallClock wall) {
        this.body = body;
        this.address = address;
        this.call = call;
        this.wall = wall;
    }

    @Override
    public String code() {
        return "webhook";
    }

    @Override
    public Set<String> secrets() {
        return SigningSecrets.NAMES;
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> settings) {
        List<Refusal> refusals = new ArrayList<>();
        address.problemWith(settings.getOrDefault(URL, "")).ifPresent(refusals::add);
        refusals.addAll(SigningSecrets.problemsWith(settings));
        return refusals;
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        return call.post(letter(dispatch)).outcome();
    }

    private Letter letter(Dispatch dispatch) {
        String id = dispatch.id().toString();
        String message = body.of(dispatch);
        var now = wall.now();
        String signatures =
                String.join(
                        " ",
                        SigningSecrets.valid(dispatch.endpoint(), now).stream()
                                .map(secret -> WebhookSignature.sign(secret, id, now, message))
                                .toList());
        return new Letter(
                URI.create(dispatch.endpoint().setting(URL)),
                CloudEvent.CONTENT_TYPE,
                Map.of(
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(now.getEpochSecond()),
                        "webhook-signature",
                        signatures),
                message);
    }
}

package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.platform.CloudEvent;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.WallClock;

/** Posts to an agency's system with a Standard Webhooks signature. */
@Component
class WebhookChannel implements Channel {

    private static final String URL = "url";
    private static final String SECRET = "secret";

    private final WebhookBody body;
    private final WebhookCall call;
    private final WallClock wall;

    WebhookChannel(WebhookBody body, WebhookCall call, WallClock wall) {
        this.body = body;
        this.call = call;
        this.wall = wall;
    }

    @Override
    public String code() {
        return "webhook";
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SECRET);
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> settings) {
        List<Refusal> refusals = new ArrayList<>();
        if (!isAddress(settings.getOrDefault(URL, ""))) {
            refusals.add(
                    new Refusal(
                            "settings.url",
                            "This is not a web address",
                            "Enter an absolute http or https address"));
        }
        if (!WebhookSignature.isSecret(settings.getOrDefault(SECRET, ""))) {
            refusals.add(
                    new Refusal(
                            "settings.secret",
                            "This is not a Standard Webhooks secret",
                            "Enter whsec_ and the base64 of 24 to 64 random bytes"));
        }
        return refusals;
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        return call.make(request(dispatch));
    }

    private HttpRequest request(Dispatch dispatch) {
        String id = dispatch.id().toString();
        String message = body.of(dispatch);
        var now = wall.now();
        String secret = dispatch.endpoint().setting(SECRET);
        return HttpRequest.newBuilder(URI.create(dispatch.endpoint().setting(URL)))
                .timeout(WebhookCall.DEADLINE)
                .header("content-type", CloudEvent.CONTENT_TYPE)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", WebhookSignature.sign(secret, id, now, message))
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            String scheme = address.getScheme();
            return address.getHost() != null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

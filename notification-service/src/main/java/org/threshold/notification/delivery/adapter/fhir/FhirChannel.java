package org.threshold.notification.delivery.adapter.fhir;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.adapter.WebAddress;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Letter;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.platform.Refusal;

/** Posts a FHIR R4 message to the {@code $process-message} operation of an agency's server. */
@Component
class FhirChannel implements Channel {

    private static final String JSON = "application/fhir+json";
    private static final String URL = "url";
    private static final String TOKEN = "token";

    private final FhirMessage message;
    private final FhirAnswer answer;
    private final WebAddress address;
    private final AgencyCall call;

    FhirChannel(FhirMessage message, FhirAnswer answer, WebAddress address, AgencyCall call) {
        this.message = message;
        this.answer = answer;
        this.address = address;
        this.call = call;
    }

    @Override
    public String code() {
        return "fhir";
    }

    @Override
    public Set<String> secrets() {
        return Set.of(TOKEN);
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> settings) {
        List<Refusal> refusals = new ArrayList<>();
        address.problemWith(settings.getOrDefault(URL, "")).ifPresent(refusals::add);
        if (settings.getOrDefault(TOKEN, "x").matches("\\s*|.*[^!-~].*")) {
            refusals.add(
                    new Refusal(
                            "settings.token",
                            "This cannot be sent as a bearer token",
                            "Enter it without spaces, or leave it out if the server needs none"));
        }
        return refusals;
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        return answer.outcome(call.post(letter(dispatch)), dispatch.id());
    }

    private Letter letter(Dispatch dispatch) {
        Endpoint endpoint = dispatch.endpoint();
        Map<String, String> headers = new HashMap<>();
        headers.put("accept", JSON);
        String token = endpoint.settings().get(TOKEN);
        if (token != null) {
            headers.put("authorization", "Bearer " + token);
        }
        return new Letter(operation(endpoint.setting(URL)), JSON, headers, message.of(dispatch));
    }

    private static URI operation(String server) {
        return URI.create(server + (server.endsWith("/") ? "" : "/") + "$process-message");
    }
}

package org.threshold.notification.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.threshold.notification.testing.AgencyDouble.Given;
import org.threshold.notification.testing.AgencyDouble.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GOV.UK Notify makes of a call, by its documentation: verifies the token with its own reading
 * of RFC 7519, looks the template up and wants each of its fields filled, and takes the message.
 */
public final class NotifyServer implements Function<Received, Given> {

    public static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    public static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    public static final String KEY = "threshold_live-" + SERVICE + "-" + SECRET;
    public static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    public static final List<String> FIELDS = List.of("ask", "link", "ring");

    /** A token lives that long (Notify, "Authorisation header"). */
    private static final long SECONDS = 30;

    private static final Map<String, String> ADDRESSEE =
            Map.of(
                    "/v2/notifications/email",
                    "email_address",
                    "/v2/notifications/sms",
                    "phone_number");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Given apply(Received call) {
        if (!isOurs(call.asked().authorization())) {
            return error(403, "AuthError", "Invalid token: signature, api token not found");
        }
        JsonNode asked = JSON.readTree(call.body());
        String addressee = ADDRESSEE.get(call.asked().path().replaceFirst("^/webhook", ""));
        if (addressee == null || !asked.path(addressee).isString()) {
            return error(400, "ValidationError", "email_address or phone_number is required");
        }
        if (!TEMPLATE.equals(asked.path("template_id").asString(""))) {
            return error(400, "BadRequestError", "Template not found");
        }
        List<String> missing =
                FIELDS.stream().filter(each -> !asked.path("personalisation").has(each)).toList();
        return missing.isEmpty()
                ? new Given(201, taken(asked.path("reference").asString("")))
                : error(400, "BadRequestError", "Missing personalisation: " + missing);
    }

    /** Whether a bearer token was made with this service's secret within the last half minute. */
    private static boolean isOurs(String authorization) {
        String[] parts = authorization.replaceFirst("^Bearer ", "").split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        byte[] expected =
                Hmac.sha256(SECRET.getBytes(StandardCharsets.UTF_8), parts[0] + "." + parts[1]);
        JsonNode header = JSON.readTree(decoded(parts[0]));
        JsonNode claims = JSON.readTree(decoded(parts[1]));
        long age = Instant.now().getEpochSecond() - claims.path("iat").asLong(0);
        return MessageDigest.isEqual(expected, decoded(parts[2]))
                && header.path("alg").asString("").equals("HS256")
                && claims.path("iss").asString("").equals(SERVICE)
                && Math.abs(age) <= SECONDS;
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    /** The answer to a message that was taken. */
    public static String taken(String reference) {
        return """
        {"id":"%s","reference":"%s",
         "content":{"subject":"s","body":"b","from_email":"a@notifications.service.gov.uk",
                    "from_number":"GOVUK"},
         "uri":"https://api.notifications.service.gov.uk/v2/notifications/1",
         "template":{"id":"%s","version":1,"uri":"https://notify.example/template"}}
        """
                .formatted(
                        UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8)),
                        reference,
                        TEMPLATE);
    }

    private static Given error(int status, String error, String message) {
        return new Given(
                status,
                """
                {"status_code":%d,"errors":[{"error":"%s","message":"%s"}]}
                """
                        .formatted(status, error, message));
    }
}

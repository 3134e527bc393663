package org.threshold.notification.platform.local;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The credentials file of a local machine, made at the first start of the stack. What this service
 * does not use is passed over.
 *
 * @param systems the agencies' systems
 * @param services the keys of Threshold's own services
 */
public record Credentials(List<AgencySystem> systems, Services services) {

    public Credentials {
        systems = List.copyOf(systems);
    }

    /**
     * The system of one agency.
     *
     * @param agency its code
     * @param apiKey the key it calls with
     * @param webhookUrl where it is told
     * @param webhookSecret {@code whsec_} and base64
     * @param email the agency's duty mailbox
     */
    public record AgencySystem(
            String agency, String apiKey, String webhookUrl, String webhookSecret, String email) {}

    /**
     * Keys of services.
     *
     * @param workflowApiKey the key of workflow-service, which may read notifications
     * @param notificationApiKey the key of this service's operator
     */
    public record Services(@Nullable String workflowApiKey, @Nullable String notificationApiKey) {

        Optional<String> workflow() {
            return Optional.ofNullable(workflowApiKey);
        }

        Optional<String> operator() {
            return Optional.ofNullable(notificationApiKey);
        }
    }
}

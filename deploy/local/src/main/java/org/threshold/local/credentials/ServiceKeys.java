package org.threshold.local.credentials;

/**
 * The keys of Threshold's own services.
 *
 * @param workflowApiKey what workflow-service calls notification-service with
 * @param notificationApiKey what notification-service's operator calls with
 */
public record ServiceKeys(String workflowApiKey, String notificationApiKey) {

    /** Without the keys. */
    @Override
    public String toString() {
        return "ServiceKeys[withheld]";
    }
}

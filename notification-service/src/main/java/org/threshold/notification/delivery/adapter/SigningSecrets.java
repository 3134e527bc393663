package org.threshold.notification.delivery.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.SecretChange;
import org.threshold.notification.platform.Refusal;

/**
 * The secrets that a message to an endpoint is signed with: the present one, and the one before it
 * for as long as its overlap lasts. The agency may take the new one at any minute of the overlap
 * (Standard Webhooks, signature scheme: several signatures parted by spaces).
 */
final class SigningSecrets {

    /** The settings that are written and never shown. */
    static final Set<String> NAMES = Set.of(SecretChange.SECRET, SecretChange.PREVIOUS);

    private SigningSecrets() {}

    static List<String> valid(Endpoint endpoint, Instant now) {
        List<String> secrets = new ArrayList<>();
        secrets.add(endpoint.setting(SecretChange.SECRET));
        SecretChange.previous(endpoint, now).ifPresent(secrets::add);
        return secrets;
    }

    static List<Refusal> problemsWith(Map<String, String> settings) {
        List<Refusal> refusals = new ArrayList<>();
        problem(SecretChange.SECRET, settings.getOrDefault(SecretChange.SECRET, ""))
                .ifPresent(refusals::add);
        if (settings.containsKey(SecretChange.PREVIOUS)) {
            problem(SecretChange.PREVIOUS, settings.getOrDefault(SecretChange.PREVIOUS, ""))
                    .ifPresent(refusals::add);
        }
        SecretChange.problemWithOverlap(settings).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> problem(String name, String secret) {
        return WebhookSignature.isSecret(secret)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "settings." + name,
                                "This is not a Standard Webhooks secret",
                                "Enter whsec_ and the base64 of 24 to 64 random bytes"));
    }
}

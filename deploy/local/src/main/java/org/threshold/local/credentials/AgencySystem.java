package org.threshold.local.credentials;

/**
 * The system of an agency: it calls with its key, and is told at its webhook.
 *
 * @param agency the agency's code
 * @param apiKey {@code thr_} and random letters
 * @param webhookUrl the agency simulator's address for it
 * @param webhookSecret {@code whsec_} and the base64 of 32 random bytes (Standard Webhooks)
 * @param email the agency's duty mailbox, which the mail sink receives for
 */
public record AgencySystem(
        String agency, String apiKey, String webhookUrl, String webhookSecret, String email) {

    AgencySystem toldAt(String address) {
        return new AgencySystem(agency, apiKey, address, webhookSecret, email);
    }

    /** Without key and secret. */
    @Override
    public String toString() {
        return agency + " at " + webhookUrl;
    }
}

package org.threshold.workflow.referral;

import java.util.UUID;

/** Names one referral. */
public record ReferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

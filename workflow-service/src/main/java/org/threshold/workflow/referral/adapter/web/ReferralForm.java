package org.threshold.workflow.referral.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;

/**
 * A referral as it is sent; only who, where and what the worry is must be there.
 *
 * @param channel {@code system}, {@code telephone}, {@code in-person} or {@code written}; left out:
 *     {@code system}
 * @param receivedAt when it reached the authority; left out: now
 * @param suspicion “suspected”, “not-suspected” or “not-said”: is there reasonable cause to suspect
 *     that a child is suffering, or likely to suffer, significant harm?
 * @param otherChildren do other children live there, or are cared for by these adults: {@code yes},
 *     {@code no} or {@code not-asked}
 * @param otherChildrenNumber how many, where there are
 * @param suspects whoever may have hurt the child; left out: nobody is named
 * @param withChild who is with the child now
 * @param injurySuspectedAt when it was first suspected that the child had been hurt, UTC
 */
record ReferralForm(
        @Nullable String channel,
        @Nullable Instant receivedAt,
        @Nullable ReferrerForm referrer,
        @Nullable List<ChildForm> children,
        @Nullable List<AdultForm> adults,
        @Nullable String whereabouts,
        @Nullable String worry,
        @Nullable String suspicion,
        @Nullable String otherChildren,
        @Nullable Integer otherChildrenNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SuspectForm> suspects,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String withChild,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant injurySuspectedAt) {

    /** The same as somebody of this agency wrote it, under their own name. */
    ReferralForm writtenBy(Agency agency) {
        ReferrerForm teller =
                Optional.ofNullable(referrer)
                        .map(it -> it.of(agency))
                        .orElseGet(() -> new ReferrerForm(false, null, null, agency.code(), null));
        return reaching("written", teller, suspicion);
    }

    /** The same as of somebody who suspects that a child was hurt. */
    ReferralForm suspecting() {
        return reaching(channel, referrer, "suspected");
    }

    /** The same by telephone, unless it is said how it came: nobody types a system’s message. */
    ReferralForm byTelephone() {
        return reaching(channel == null ? "telephone" : channel, referrer, suspicion);
    }

    private ReferralForm reaching(
            @Nullable String by, @Nullable ReferrerForm teller, @Nullable String threshold) {
        return new ReferralForm(
                by,
                receivedAt,
                teller,
                children,
                adults,
                whereabouts,
                worry,
                threshold,
                otherChildren,
                otherChildrenNumber,
                suspects,
                withChild,
                injurySuspectedAt);
    }

    /**
     * Who reports.
     *
     * @param agency the agency's code, for example {@code health-visiting}
     */
    record ReferrerForm(
            @Nullable Boolean anonymous,
            @Nullable String name,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String contact) {

        private ReferrerForm of(Agency own) {
            return new ReferrerForm(false, name, role, own.code(), contact);
        }
    }

    /**
     * A child.
     *
     * @param mobility {@code mobile}, {@code not-mobile} or {@code not-known}
     * @param mark {@code none-seen}, {@code injury} or {@code uncertain-mark}
     * @param site where on the body, as a class such as {@code face}
     */
    record ChildForm(
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable Integer ageInMonths,
            @Nullable String nhsNumber,
            @Nullable String practice,
            @Nullable String mobility,
            @Nullable String mark,
            @Nullable String site) {}

    /** An adult around the children and what they are to them. */
    record AdultForm(
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String relationship) {}

    /**
     * Somebody who is suspected of having hurt the child.
     *
     * @param role what they are to the child, for example {@code father} or {@code
     *     parents-partner}; left out: {@code not-known}
     * @param said what is said against them
     * @param saidBy what whoever says it is to the child, for example {@code mother}; left out:
     *     {@code not-known}
     */
    record SuspectForm(
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String role,
            @Nullable String said,
            @Nullable String saidBy) {}
}

package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Agency;

/**
 * An entry of the register; it is never changed, and nothing is deleted.
 *
 * @param replacedBy the entry that corrects it; empty while it stands
 * @param read what came of reading a filed e-mail; empty while nobody has, and for a document
 */
public record Entry(
        EntryId id,
        EntryGiven said,
        Filed filed,
        Optional<EntryId> replacedBy,
        Optional<EmailRead> read) {

    /**
     * Who made it, and when.
     *
     * @param bySystem whether an agency’s system did, so that no person of the authority has seen
     *     it
     * @param at UTC
     */
    public record Filed(Agency by, boolean bySystem, Instant at) {}

    /** A new one. */
    public static Entry of(EntryId id, EntryGiven said, Filed filed) {
        return new Entry(id, said, filed, Optional.empty(), Optional.empty());
    }

    public boolean standing() {
        return replacedBy.isEmpty();
    }

    /** Whether that is a document as this is, or an e-mail as this is. */
    public boolean sameKind(EntryGiven other) {
        return said.content().getClass() == other.content().getClass();
    }

    /** The e-mail, if it is one. */
    public Optional<Email> email() {
        return said.content() instanceof Email email ? Optional.of(email) : Optional.empty();
    }

    /** How it is known, as of now, who sent the e-mail; empty for a document. */
    public Optional<SenderCheck> sender() {
        return email().map(email -> read.map(EmailRead::sender).orElse(email.sender().check()));
    }

    /**
     * Whether somebody still has to read it: its sender is not verified, or no person has seen it
     * (R-Hosp-3c).
     */
    public boolean toBeRead() {
        return standing()
                && read.isEmpty()
                && email().filter(one -> filed.bySystem() || !one.sender().check().verified())
                        .isPresent();
    }

    /** Whether whoever reads it says too who sent it. */
    public boolean toBeVerified() {
        return email().filter(one -> !one.sender().check().verified()).isPresent();
    }
}

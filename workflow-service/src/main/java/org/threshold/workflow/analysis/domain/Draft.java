package org.threshold.workflow.analysis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.Analysed;

/**
 * The draft analysis and plan of an enquiry or an assessment: all its versions, and all that was
 * said of each (L-3.1.19).
 *
 * @param versions the earliest first
 * @param comments the earliest first; nothing takes the place of another
 */
public record Draft(Analysed about, List<Version> versions, List<Comment> comments) {

    public Draft {
        versions = List.copyOf(versions);
        comments = List.copyOf(comments);
    }

    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /**
     * The version that agencies have before them: the last that was circulated, or the latest where
     * none was. What an agency says is of that one: nobody answers a text that they were not sent.
     */
    public Optional<Version> before() {
        return versions.reversed().stream()
                .filter(Version::circulated)
                .findFirst()
                .or(this::latest);
    }

    /** Agencies of the roster that the latest version has not been sent to yet. */
    public List<Agency> toAsk() {
        return latest().stream()
                .flatMap(version -> about.roster().stream().filter(agency -> !version.went(agency)))
                .toList();
    }

    /** Whether some agency of the roster has not been sent the latest version, or there is none. */
    public boolean unsent() {
        return !about.roster().isEmpty() && (latest().isEmpty() || !toAsk().isEmpty());
    }

    /** Agencies of the roster that have not answered the latest version, and are not left out. */
    public List<Agency> outstanding() {
        return about.roster().stream().filter(agency -> !settled(agency)).toList();
    }

    /** Agencies that said something of the latest version, but nothing that settles it. */
    public List<Agency> declined() {
        return outstanding().stream()
                .filter(agency -> ofLatest(agency).findAny().isPresent())
                .toList();
    }

    /** Agencies of which a duty role disagrees in what it said last, of whichever version. */
    public List<Agency> disagreeing() {
        return standing().stream()
                .filter(one -> one.position() == Position.DISAGREES)
                .map(Comment::agency)
                .distinct()
                .toList();
    }

    /** Agencies that took part in the analysis, of whichever version (R-C&amp;F-1). */
    public List<Agency> contributing() {
        return comments.stream()
                .filter(one -> one.position().contributes())
                .map(Comment::agency)
                .distinct()
                .toList();
    }

    /** What was said of a version, the earliest first. */
    public List<Comment> of(UUID version) {
        return comments.stream().filter(one -> one.version().equals(version)).toList();
    }

    private boolean settled(Agency agency) {
        return ofLatest(agency).anyMatch(one -> one.position().settles());
    }

    private Stream<Comment> ofLatest(Agency agency) {
        return latest().stream()
                .flatMap(version -> of(version.id()).stream())
                .filter(one -> one.agency() == agency);
    }

    /** What each duty role said last; that it was left out later unsays nothing. */
    private List<Comment> standing() {
        List<Comment> last = new ArrayList<>();
        comments.stream()
                .filter(one -> one.position() != Position.LEFT_OUT)
                .forEach(
                        one -> {
                            last.removeIf(one::sameRole);
                            last.add(one);
                        });
        return last;
    }

    @Override
    public String toString() {
        return "Draft[" + about.id() + " " + versions.size() + " " + comments.size() + "]";
    }
}

package org.threshold.workflow.analysis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.AnalysedKind;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.analysis.domain.Version;

/** What every store of draft analyses keeps to. */
public abstract class DraftsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final Drafts drafts;
    private final Analysed about =
            new Analysed(AnalysedKind.ASSESSMENT, UUID.randomUUID(), ADraft.CASE, true, List.of());

    protected DraftsContract(Drafts drafts) {
        this.drafts = drafts;
    }

    @Test
    void a_version_stays_as_it_is_with_whom_it_went_to_and_what_was_said_of_it() {
        Version first = version(1, "Bruised.");
        Version later = version(2, "Bruised twice.");
        var police = new AskedLine(UUID.randomUUID(), Agency.POLICE);
        var practice = new AskedLine(UUID.randomUUID(), Agency.GP);
        drafts.add(about, first, WORKER);
        drafts.ask(first.id(), List.of(police), NOW);
        drafts.ask(first.id(), List.of(practice), NOW);
        var disagrees = comment(first, Position.DISAGREES, "No.", "duty-inspector");
        var agrees = comment(first, Position.AGREES, "", "");
        drafts.say(disagrees, WORKER);
        drafts.say(agrees, WORKER);
        drafts.add(about, later, WORKER);

        assertThat(drafts.versions(about.id()))
                .containsExactly(first.asking(List.of(police, practice)), later);
        assertThat(drafts.comments(about.id())).containsExactly(disagrees, agrees);
        assertThat(drafts.ofVersion(later.id())).contains(about.id());
        assertThat(drafts.versionOfLine(practice.id())).isEqualTo(first.id());
    }

    @Test
    void every_position_is_kept_and_what_is_of_another_draft_is_not_shown() {
        Version version = version(1, "Bruised.");
        drafts.add(about, version, WORKER);
        for (Position position : Position.values()) {
            drafts.say(comment(version, position, "As said.", ""), WORKER);
        }

        assertThat(drafts.comments(about.id()))
                .extracting(Comment::position)
                .containsExactly(Position.values());
        assertThat(drafts.comments(UUID.randomUUID())).isEmpty();
        assertThat(drafts.versions(UUID.randomUUID())).isEmpty();
        assertThat(drafts.ofVersion(UUID.randomUUID())).isEmpty();
    }

    private static Version version(int number, String analysis) {
        return new Version(
                UUID.randomUUID(),
                number,
                new DraftText(analysis, "Stay with the aunt."),
                NOW,
                List.of());
    }

    private static Comment comment(Version of, Position position, String words, String role) {
        return new Comment(of.id(), Agency.POLICE, new Said(position, words), role, NOW);
    }
}

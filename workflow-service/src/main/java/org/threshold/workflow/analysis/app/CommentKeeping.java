package org.threshold.workflow.analysis.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Version;

/** Keeps what was said of a version, and ends what waited for it. */
@Service
class CommentKeeping {

    private final Drafts drafts;
    private final DraftWork work;
    private final DraftRecord record;

    CommentKeeping(Drafts drafts, DraftWork work, DraftRecord record) {
        this.drafts = drafts;
        this.work = work;
        this.record = record;
    }

    /** Keeps it; one that declined goes on waiting, to be asked again or left out by name. */
    void keep(Actor who, Draft draft, Comment comment) {
        drafts.say(comment, who);
        if (comment.position() != Position.DECLINED) {
            draft.versions().stream()
                    .filter(version -> version.id().equals(comment.version()))
                    .map(Version::asked)
                    .flatMap(lines -> lines.stream())
                    .filter(line -> line.agency() == comment.agency())
                    .forEach(line -> work.answered(who, line));
        }
        record.keep(
                who,
                "draft-analysis-answered",
                draft.about(),
                (comment.agency().code() + " " + comment.role()).strip()
                        + ": "
                        + comment.position().code());
    }
}

package org.threshold.workflow.worklist;

import java.util.List;
import java.util.UUID;

/** Says in a few lines what is known about a subject of tasks and limits; features bring it. */
public interface SubjectGlance {

    /** The kind of subject that it knows, as tasks and limits name it. */
    String kind();

    /** The address of the page that shows all of it. */
    String page(UUID id);

    /** What is known, a sentence each that names nobody; none when there is no such subject. */
    List<String> known(UUID id);
}

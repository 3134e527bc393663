package org.threshold.workflow.people;

import java.util.List;

/** Knows the cases of all children of a family. */
@FunctionalInterface
public interface LinkedCases {

    /** Those of every child of the family of a case; empty where there is no such case. */
    List<String> around(String caseRef);
}

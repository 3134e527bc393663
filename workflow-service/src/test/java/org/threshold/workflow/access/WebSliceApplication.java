package org.threshold.workflow.access;

/**
 * Stands where the application does in the context of a {@link WebSlice}. The application would
 * search thousands of classes for the few that a slice has, in each of its tests anew; this one
 * searches for nothing. No annotation: the application itself must not find it.
 */
final class WebSliceApplication {}

/**
 * The investigation of the police with the authority: allegations, evidence and suspects, until
 * each is closed.
 */
@NullMarked
package org.threshold.workflow.investigation;

import org.jspecify.annotations.NullMarked;

/** What becomes of a mark that may be an injury, and when the police are asked to accept. */
@NullMarked
package org.threshold.workflow.redpath.domain;

import org.jspecify.annotations.NullMarked;

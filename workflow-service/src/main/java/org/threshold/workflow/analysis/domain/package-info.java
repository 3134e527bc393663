/** What a draft analysis is, who has still to say what of it, and what that holds back. */
@NullMarked
package org.threshold.workflow.analysis.domain;

import org.jspecify.annotations.NullMarked;

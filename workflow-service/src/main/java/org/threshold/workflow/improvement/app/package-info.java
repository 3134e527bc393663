/** What is done about actions from reviews and audits. */
@NullMarked
package org.threshold.workflow.improvement.app;

import org.jspecify.annotations.NullMarked;

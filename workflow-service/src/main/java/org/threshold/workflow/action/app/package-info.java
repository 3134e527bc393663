/** Following up what strategy meetings agreed. */
@NullMarked
package org.threshold.workflow.action.app;

import org.jspecify.annotations.NullMarked;

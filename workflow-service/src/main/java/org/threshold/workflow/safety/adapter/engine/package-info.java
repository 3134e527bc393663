/** What happens by itself, without a person or an agency asking. */
@NullMarked
package org.threshold.workflow.safety.adapter.engine;

import org.jspecify.annotations.NullMarked;

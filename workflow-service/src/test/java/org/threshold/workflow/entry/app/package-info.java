@NullMarked
package org.threshold.workflow.entry.app;

import org.jspecify.annotations.NullMarked;

/** What every model must hold to, each rule with models that break it. */
@NullMarked
package org.threshold.process.lint;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.threshold.workflow.entry.adapter.jdbc;

import org.jspecify.annotations.NullMarked;

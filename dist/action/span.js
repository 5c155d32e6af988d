// src/model/span.ts
function lineStarts(text) {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
	}
	return starts;
}
function positionAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1,
		offset
	};
}
function rangeOf(starts, span) {
	return {
		start: positionAt(starts, span.start),
		end: positionAt(starts, span.end)
	};
}
function gitLines(text, span) {
	const first = 1 + lineBreaks(text, 0, span.start);
	return {
		first,
		last: first + lineBreaks(text, span.start, span.end - 1)
	};
}
function lineBreaks(text, from, to) {
	let count = 0;
	for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
	return count;
}

Object.defineProperty(exports, "gitLines", {
  enumerable: true,
  get: function () {
    return gitLines;
  }
});
Object.defineProperty(exports, "lineStarts", {
  enumerable: true,
  get: function () {
    return lineStarts;
  }
});
Object.defineProperty(exports, "positionAt", {
  enumerable: true,
  get: function () {
    return positionAt;
  }
});
Object.defineProperty(exports, "rangeOf", {
  enumerable: true,
  get: function () {
    return rangeOf;
  }
});
import protobuf from 'protobufjs/minimal.js';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { INPUT, LOGITS } from '../../../src/model/resnet/graph.ts';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import {
  BN_PARTS,
  type Tensor,
  type Weights,
  weightOf,
} from '../../../src/model/resnet/weights.ts';
import { toOihw } from './axes.ts';

// Field numbers of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
const MODEL = {
  irVersion: 1,
  producer: 2,
  graph: 7,
  opsetImport: 8,
  metadata: 14,
};
const OPSET = { version: 2 };
const GRAPH = { node: 1, name: 2, initializer: 5, input: 11, output: 12 };
const METADATA = { key: 1, value: 2 };
const NODE = { input: 1, output: 2, name: 3, opType: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, f: 2, i: 3, s: 4, ints: 8, type: 20 };
const ATTRIBUTE_TYPE = { FLOAT: 1, INT: 2, STRING: 3, INTS: 7 };
const TENSOR = { dims: 1, dataType: 2, name: 8, rawData: 9 };
const FLOAT = 1;

type Attribute =
  number | string | readonly number[] | { readonly float: number };
type Writer = protobuf.Writer;

/**
 * A network as an ONNX model: input `input`, batch x 3 x size x size (normalised); output `logits`,
 * batch x classes.
 *
 * @param size side of the square input in pixels.
 * @param metadata what else the file says, for example how pixels are normalised.
 * @param outputs nodes whose values are handed out in place of the logits; what none of them needs is
 * left out.
 */
export function writeOnnx(
  whole: readonly GraphNode[],
  weights: Weights,
  size: number,
  metadata: Readonly<Record<string, string>> = {},
  outputs: readonly string[] = [LOGITS],
): Uint8Array {
  const body = protobuf.Writer.create();
  const last = whole.findLastIndex(({ name }) => outputs.includes(name));
  const graph = whole.slice(0, last + 1);
  const classes = graph.find((node) => node.op === 'dense')?.channelsOut ?? 0;
  for (const node of graph) writeNode(body, node);
  body.uint32(tag(GRAPH.name, 2)).string('resnet');
  for (const node of graph) {
    for (const [name, tensor] of initializersOf(node, weights)) {
      body.uint32(tag(GRAPH.initializer, 2)).bytes(tensorProto(name, tensor));
    }
    if (node.op === 'maxPool' && padsZeros(node)) {
      const zeros = tensorProto(`${node.name}/zeros`, borderZeros(size));
      body.uint32(tag(GRAPH.initializer, 2)).bytes(zeros);
    }
  }
  body
    .uint32(tag(GRAPH.input, 2))
    .bytes(valueInfo(INPUT, ['batch', 3, size, size]));
  for (const output of outputs) {
    const dims = output === LOGITS ? ['batch', classes] : undefined;
    body.uint32(tag(GRAPH.output, 2)).bytes(valueInfo(output, dims));
  }

  const model = protobuf.Writer.create();
  model.uint32(tag(MODEL.irVersion, 0)).int64(8);
  model.uint32(tag(MODEL.producer, 2)).string('which-country');
  model.uint32(tag(MODEL.graph, 2)).bytes(body.finish());
  const opset = protobuf.Writer.create()
    .uint32(tag(OPSET.version, 0))
    .int64(17);
  model.uint32(tag(MODEL.opsetImport, 2)).bytes(opset.finish());
  for (const [key, value] of Object.entries(metadata)) {
    const entry = protobuf.Writer.create();
    entry.uint32(tag(METADATA.key, 2)).string(key);
    entry.uint32(tag(METADATA.value, 2)).string(value);
    model.uint32(tag(MODEL.metadata, 2)).bytes(entry.finish());
  }
  return model.finish();
}

/** ONNX pads a maximum with what no maximum takes: the same as zeros after a ReLU only. */
function padsZeros(node: GraphNode & { op: 'maxPool' }): boolean {
  return node.padding === 'torch' && !node.input.endsWith('_relu');
}

/** Less than any number that a network makes. */
const LOWEST = -3e38;

/**
 * What zeros around the stem's 3x3 pooling add to it: 0 where a window reaches over the border. A Pad
 * before the pooling would say the same, but optimisers merge the two and lose the zeros
 * (https://github.com/onnxsim/onnxsim/issues/290; onnxruntime 1.30 does it too).
 *
 * @param size side of the network's input.
 */
function borderZeros(size: number): Tensor {
  const before = Math.ceil(size / 2);
  const side = Math.floor((before - 1) / 2) + 1;
  const touches = (i: number) => i === 0 || 2 * i + 1 >= before;
  const data = Float32Array.from({ length: side * side }, (_, at) =>
    touches(at % side) || touches(Math.floor(at / side)) ? 0 : LOWEST,
  );
  return { shape: [1, 1, side, side], data };
}

function writeNode(body: Writer, node: GraphNode): void {
  const { name, input } = node;
  const emit = (
    type: string,
    inputs: readonly string[],
    output: string,
    attributes: Record<string, Attribute> = {},
  ) =>
    body
      .uint32(tag(GRAPH.node, 2))
      .bytes(nodeProto(type, inputs, output, attributes));
  switch (node.op) {
    case 'conv': {
      const pad = (node.size - 1) / 2;
      emit('Conv', [input, `${name}/kernel`], name, {
        kernel_shape: [node.size, node.size],
        strides: [node.stride, node.stride],
        pads: [pad, pad, pad, pad],
      });
      break;
    }
    case 'bn':
      emit(
        'BatchNormalization',
        [input, ...BN_PARTS.map((part) => `${name}/${part}`)],
        name,
        {
          epsilon: { float: BN_EPSILON },
        },
      );
      break;
    case 'relu':
      emit('Relu', [input], name);
      break;
    case 'add':
      emit('Add', [input, node.other], name);
      break;
    case 'maxPool': {
      const window = {
        kernel_shape: [node.size, node.size],
        strides: [node.stride, node.stride],
      };
      const zeros = padsZeros(node);
      const side = node.padding === 'torch' ? 1 : 0;
      const pooled = zeros ? `${name}_inside` : name;
      emit('MaxPool', [input], pooled, {
        ...window,
        ...(node.padding === 'tensorflow'
          ? { auto_pad: 'SAME_UPPER' }
          : { pads: [side, side, side, side] }),
      });
      if (zeros) emit('Max', [pooled, `${name}/zeros`], name);
      break;
    }
    case 'gap':
      emit('GlobalAveragePool', [input], `${name}_4d`);
      emit('Flatten', [`${name}_4d`], name, { axis: 1 });
      break;
    case 'dense':
      emit('Gemm', [input, `${name}/kernel`, `${name}/bias`], name);
  }
}

function* initializersOf(
  node: GraphNode,
  weights: Weights,
): Generator<[string, Tensor]> {
  const weight = (part: string) => weightOf(weights, `${node.name}/${part}`);
  if (node.op === 'conv')
    yield [`${node.name}/kernel`, toOihw(weight('kernel'))];
  else if (node.op === 'bn')
    for (const part of BN_PARTS) yield [`${node.name}/${part}`, weight(part)];
  else if (node.op === 'dense') {
    for (const part of ['kernel', 'bias'])
      yield [`${node.name}/${part}`, weight(part)];
  }
}

const tag = (field: number, wire: number) => (field << 3) | wire;

function nodeProto(
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: Record<string, Attribute>,
): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const input of inputs) writer.uint32(tag(NODE.input, 2)).string(input);
  writer.uint32(tag(NODE.output, 2)).string(output);
  writer.uint32(tag(NODE.name, 2)).string(output);
  writer.uint32(tag(NODE.opType, 2)).string(type);
  for (const [name, value] of Object.entries(attributes)) {
    writer.uint32(tag(NODE.attribute, 2)).bytes(attributeProto(name, value));
  }
  return writer.finish();
}

function attributeProto(name: string, value: Attribute): Uint8Array {
  const writer = protobuf.Writer.create()
    .uint32(tag(ATTRIBUTE.name, 2))
    .string(name);
  const type = (code: number) =>
    writer.uint32(tag(ATTRIBUTE.type, 0)).int32(code).finish();
  if (typeof value === 'string') {
    writer.uint32(tag(ATTRIBUTE.s, 2)).string(value);
    return type(ATTRIBUTE_TYPE.STRING);
  }
  if (typeof value === 'number') {
    writer.uint32(tag(ATTRIBUTE.i, 0)).int64(value);
    return type(ATTRIBUTE_TYPE.INT);
  }
  if ('float' in value) {
    writer.uint32(tag(ATTRIBUTE.f, 5)).float(value.float);
    return type(ATTRIBUTE_TYPE.FLOAT);
  }
  for (const one of value) writer.uint32(tag(ATTRIBUTE.ints, 0)).int64(one);
  return type(ATTRIBUTE_TYPE.INTS);
}

function tensorProto(name: string, { shape, data }: Tensor): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const dim of shape) writer.uint32(tag(TENSOR.dims, 0)).int64(dim);
  writer.uint32(tag(TENSOR.dataType, 0)).int32(FLOAT);
  writer.uint32(tag(TENSOR.name, 2)).string(name);
  writer
    .uint32(tag(TENSOR.rawData, 2))
    .bytes(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  return writer.finish();
}

/**
 * ValueInfoProto { name = 1, type = 2 { tensor_type = 1 { elem_type = 1, shape = 2 { dim = 1 } } } }
 *
 * @param dims left out where the reader may work them out.
 */
function valueInfo(
  name: string,
  dims?: readonly (number | string)[],
): Uint8Array {
  const tensor = protobuf.Writer.create().uint32(tag(1, 0)).int32(FLOAT);
  const shape = protobuf.Writer.create();
  for (const dim of dims ?? []) {
    const one = protobuf.Writer.create();
    if (typeof dim === 'number') one.uint32(tag(1, 0)).int64(dim);
    else one.uint32(tag(2, 2)).string(dim);
    shape.uint32(tag(1, 2)).bytes(one.finish());
  }
  if (dims) tensor.uint32(tag(2, 2)).bytes(shape.finish());
  const type = protobuf.Writer.create()
    .uint32(tag(1, 2))
    .bytes(tensor.finish());
  const info = protobuf.Writer.create().uint32(tag(1, 2)).string(name);
  return info.uint32(tag(2, 2)).bytes(type.finish()).finish();
}
